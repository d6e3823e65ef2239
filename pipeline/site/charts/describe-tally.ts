import type { Tally } from '../../catalogue/count-cells.ts';

/** `12 published, 1 project, 2 of unknown state`. */
export function describeTally({ published, projects, unknown }: Tally): string {
  const parts = [
    `${published} published`,
    projects > 0 ? `${projects} ${projects === 1 ? 'project' : 'projects'}` : '',
    unknown > 0 ? `${unknown} of unknown state` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
