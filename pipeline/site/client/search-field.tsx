import { useEffect, useRef } from 'preact/hooks';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** The reader goes down to the list. */
  onDown: () => void;
}

/** The field for words; `/` leads to it from anywhere on the page. */
export function SearchField({ text, onText, onDown }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', seek);
    return () => removeEventListener('keydown', seek);
  }, []);
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label for="search">Words in the title, the number or the scope</label>
      <input
        id="search"
        ref={field}
        type="search"
        value={text}
        placeholder="digital twin, 62541, jumeau numérique"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
        }}
      />
    </form>
  );
}
