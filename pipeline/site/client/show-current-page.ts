/** Brings the entry of this page into view where the navigation scrolls sideways, with the one before it in part. */
export function showCurrentPage(): void {
  const entry = document.querySelector<HTMLElement>('.site-nav [aria-current]');
  const list = entry?.closest('ul');
  if (entry === null || list === null || list === undefined) return;
  const { left, right } = entry.getBoundingClientRect();
  if (right > list.clientWidth) list.scrollLeft = left - list.clientWidth / 3;
}
