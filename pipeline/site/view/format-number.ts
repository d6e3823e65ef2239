/** A number with its thousands apart: `formatNumber(16200)` → `16,200`. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
