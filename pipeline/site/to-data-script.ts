/**
 * Data as a classic script, which a page can load from a folder too, where `fetch` is blocked. The name is what the page
 * asks for: `toDataScript('index', { a: 1 })` → `sm2.put("index",{"a":1});`
 */
export function toDataScript(name: string, value: unknown): string {
  return `sm2.put(${JSON.stringify(name)},${JSON.stringify(value)});\n`;
}
