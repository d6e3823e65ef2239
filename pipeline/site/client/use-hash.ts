import { useEffect, useState } from 'preact/hooks';

/** How a new address is noted: as a step that the back button undoes, or in place of the present one. */
type Note = 'step' | 'replace';

/** The part of the address after the `#`, and what changes it. */
export function useHash(): [hash: string, change: (hash: string, note: Note) => void] {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (next: string, note: Note) => {
    if (note === 'step') history.pushState(null, '', `#${next}`);
    else history.replaceState(null, '', `#${next}`);
    setHash(next);
  };
  return [hash, change];
}
