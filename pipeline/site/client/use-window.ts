import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Which rows of a long list are in the page, and the heights that stand for the others. */
export interface ListWindow {
  first: number;
  last: number;
  before: number;
  after: number;
}

/** Rows beyond the edges of the window. */
const MARGIN = 8;
/** Rows in the page before anything is measured. */
const START = 30;

/** Follows the scrolling of the page. All rows are of one height, which the first one shows. */
export function useWindow(list: RefObject<HTMLElement | null>, length: number): ListWindow {
  const [rows, setRows] = useState({ first: 0, last: START, height: 0 });
  useEffect(() => {
    const measure = () => {
      const height = list.current?.querySelector<HTMLElement>('.hit')?.offsetHeight ?? 0;
      if (height === 0 || list.current === null) return;
      const top = -list.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(top / height) - MARGIN);
      const last = Math.ceil((top + innerHeight) / height) + MARGIN;
      setRows((old) =>
        old.first === first && old.last === last && old.height === height
          ? old
          : { first, last: Math.max(last, first + START), height },
      );
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [list, length]);
  const last = Math.min(length, rows.last);
  const first = Math.max(0, Math.min(rows.first, last - 1));
  return { first, last, before: first * rows.height, after: (length - last) * rows.height };
}
