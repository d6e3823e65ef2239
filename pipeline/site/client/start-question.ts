import { standardsHref } from '../view/links.ts';

/** Lets the form of the start page lead to the list that answers it. */
export function startQuestion(main: HTMLElement): void {
  const form = main.querySelector<HTMLFormElement>('[data-question]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const pairs = [text('concept'), text('value')].flatMap((pair): [string, string[]][] => {
      const at = pair.indexOf('=');
      return at === -1 ? [] : [[pair.slice(0, at), [pair.slice(at + 1)]]];
    });
    location.assign(standardsHref({ text: text('q'), values: Object.fromEntries(pairs) }));
  });
}
