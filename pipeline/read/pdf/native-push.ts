/** How arrays append, before any package replaces it; must be loaded before the PDF engine is. */
export const nativePush = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
