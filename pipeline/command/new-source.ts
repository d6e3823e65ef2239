import type { Command } from './command.ts';
export const newSourceCommand: Command = () => Promise.resolve(2);
