import type { ReleaseChanges } from '../../catalogue/compare-releases.ts';
import { figuresOf, sectionsOf } from '../../emit/to-changes.ts';
import { SmallBars } from '../charts/small-bars.tsx';
import type { SitePage } from '../site-page.ts';
import { capital } from '../view/capital.ts';

/** Longer lists are folded. */
const OPEN = 12;

/** What changed since the last release; undefined where the pages are made from tables alone. */
export function changesPage(changes: ReleaseChanges | null | undefined): SitePage {
  return {
    path: 'changes.html',
    name: 'changes',
    title: 'Changes',
    description: 'What changed since the last release of the catalogue.',
    content: (
      <>
        <div class="page-head">
          <h1>Changes</h1>
          <p class="lead">{leadOf(changes)}</p>
        </div>
        {changes !== null && changes !== undefined && <ChangeLists changes={changes} />}
      </>
    ),
  };
}

function leadOf(changes: ReleaseChanges | null | undefined) {
  if (changes === undefined)
    return (
      <>
        What changed since the last release stands in <a href="../changes.md">changes.md</a> beside
        the tables.
      </>
    );
  if (changes === null)
    return (
      <>
        This is the first release that is recorded, so there is none to compare it with. From the
        next one on, this page lists the standards that came, changed state or went, the values that
        were given or taken back, and the findings that were settled. What the catalogue holds now
        stands in <a href="standards.html#sort=newest">the list of standards, newest first</a>.
      </>
    );
  const isSame = figuresOf(changes).every(([, count]) => count === 0);
  const versions = `version ${changes.from_version}`;
  return isSame ? `Nothing changed since ${versions}.` : `What changed since ${versions}.`;
}

function ChangeLists({ changes }: { changes: ReleaseChanges }) {
  const bars = figuresOf(changes)
    .filter(([, count]) => count > 0)
    .map(([words, value]) => ({ label: capital(words), value }));
  return (
    <>
      <SmallBars bars={bars} caption="How much changed" />
      {sectionsOf(changes)
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines, intro]) => (
          <section key={title} class="section">
            <h2>{title}</h2>
            {intro !== undefined && <p class="soft">{intro}</p>}
            <ChangeLines lines={lines} />
          </section>
        ))}
    </>
  );
}

function ChangeLines({ lines }: { lines: readonly string[] }) {
  const shown = lines.slice(0, OPEN);
  const folded = lines.slice(OPEN);
  return (
    <>
      <Lines lines={shown} />
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more</summary>
          <Lines lines={folded} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="findings">
      {lines.map((line) => (
        <li key={line}>{line.replaceAll('`', '')}</li>
      ))}
    </ul>
  );
}
