import { MarkTexts } from './mark-texts.tsx';

/** A scope with more characters than this is folded at the end of a line, unless little would be left. */
const SHOWN = 1200;
const LEAST = 400;

/** What a standard says it is about, with the words that gave it values marked. */
export function Scope({ text, marked }: { text: string; marked: readonly string[] }) {
  const cut = text.indexOf('\n', SHOWN);
  if (cut < 0 || text.length - cut < LEAST)
    return (
      <p class="scope">
        <MarkTexts text={text} marked={marked} />
      </p>
    );
  return (
    <>
      <p class="scope">
        <MarkTexts text={text.slice(0, cut)} marked={marked} />
      </p>
      <details>
        <summary>The rest of the scope</summary>
        <p class="scope">
          <MarkTexts text={text.slice(cut).trim()} marked={marked} />
        </p>
      </details>
    </>
  );
}
