/** Narrows the list of findings and actions to what the form asks for; the choice stands in the address. */
export function startFindings(main: HTMLElement): void {
  const form = main.querySelector<HTMLFormElement>('[data-filters]');
  const lines = [...main.querySelectorAll<HTMLElement>('[data-lines] > li')];
  const count = main.querySelector('[data-count]');
  if (form === null || count === null) return;
  const show = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const field of fieldsOf(form)) field.value = asked.get(field.name) ?? '';
    for (const line of lines) line.hidden = !fits(line, asked);
    const shown = lines.filter(({ hidden }) => !hidden).length;
    count.textContent = `${shown} of ${lines.length} entries`;
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const chosen = fieldsOf(form).filter(({ value }) => value !== '');
    const address = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(null, '', `#${address.toString()}`);
    show();
  });
  addEventListener('hashchange', show);
  show();
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function fits(line: HTMLElement, asked: URLSearchParams): boolean {
  const words = (asked.get('words') ?? '').toLowerCase().split(/\s+/u);
  const text = line.textContent.toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    ['weight', 'kind', 'concept', 'status'].every((name) => {
      const value = asked.get(name) ?? '';
      return value === '' || line.dataset[name] === value;
    })
  );
}
