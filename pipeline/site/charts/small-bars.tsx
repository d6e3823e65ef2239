/** A bar with its number: one line of a list that is compared at a glance. */
export interface Bar {
  label: string;
  href?: string | undefined;
  value: number;
}

const WIDTH = 120;

/** Bars side by side in a table, so that the numbers can be read too. */
export function SmallBars({ bars, caption }: { bars: readonly Bar[]; caption: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table class="bars">
      <caption class="visually-hidden">{caption}</caption>
      <tbody>
        {bars.map(({ label, href, value }) => (
          <tr key={label}>
            <th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
            <td class="number">{value}</td>
            <td class="bars-bar">
              <svg viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true">
                <rect width={(WIDTH * value) / most} height="10" rx="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
