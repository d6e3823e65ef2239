import { READING_LIMITS } from '../extract/start-reader.ts';
import type { ReadingLimits } from '../extract/start-reader.ts';
import { textOption } from './read-options.ts';
import type { Arguments } from './read-options.ts';

/** The options of every command that reads documents, for `readOptions`. */
export const LIMIT_OPTIONS = {
  'time-limit': { type: 'string' },
  'memory-limit': { type: 'string' },
} as const;

/** Their explanation, for the help of the command. */
export const LIMIT_HELP = `A document that takes longer than --time-limit SECONDS (${READING_LIMITS.seconds}) or more memory than --memory-limit MB (${READING_LIMITS.megabytes}) is given up.`;

/** What reading one document may take, as the options say it; null where one is no positive number. */
export function readingLimits(options: Arguments): ReadingLimits | null {
  const { seconds, megabytes } = READING_LIMITS;
  const limits = {
    seconds: Number(textOption(options, 'time-limit', `${seconds}`)),
    megabytes: Number(textOption(options, 'memory-limit', `${megabytes}`)),
  };
  return limits.seconds > 0 && limits.megabytes > 0 ? limits : null;
}
