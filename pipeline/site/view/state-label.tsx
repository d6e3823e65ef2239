/** What the states of a document are called. */
export const STATES: Readonly<Record<string, string>> = {
  published: 'Published',
  project: 'Project',
  withdrawn: 'Withdrawn',
  cancelled: 'Cancelled',
  unknown: 'State unknown',
};

/** The state of a document, as a word with a shape before it. */
export function StateLabel({ state }: { state: string }) {
  return <span class={`state state-${state}`}>{STATES[state] ?? state}</span>;
}
