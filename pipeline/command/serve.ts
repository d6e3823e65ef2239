import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import type { Command } from './command.ts';
import { readOptions, textOption } from './read-options.ts';

const HELP = `Usage: sm2 serve [--from DIR] [--port N]

Shows the pages of a built catalogue (default: output) at an address that only this machine can reach, until it is
stopped. They work as well when site/index.html is opened from the folder.

  sm2 serve --from output
`;

const OPTIONS = { from: { type: 'string' }, port: { type: 'string' } } as const;
const PORT = '8080';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** `sm2 serve`: the pages on loopback. */
export const serveCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const port = Number(textOption(options, 'port', PORT));
  if (options.positionals.length > 0 || !Number.isInteger(port) || port < 0 || port > 65535) {
    io.err(`sm2 serve takes options only, and a port from 0 to 65535.\n\n${HELP}`);
    return 2;
  }
  const from = textOption(options, 'from', 'output');
  const folder = resolve(options.values['from'] === undefined ? io.root : io.cwd, from, 'site');
  if (!existsSync(join(folder, 'index.html'))) {
    io.err(`There are no pages in ${from}. Build them with "sm2 build".\n`);
    return 1;
  }
  return new Promise((done) => {
    const server = createServer(({ url = '/' }, response) => {
      const file = fileOf(folder, url);
      const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
      response.writeHead(file === null ? 404 : 200, {
        'content-type': file === null ? 'text/plain' : type,
      });
      response.end(file === null ? 'There is no such page.\n' : readFileSync(file));
    });
    server.on('error', ({ message }) => {
      io.err(`The pages cannot be served (${message}). Choose another port with --port.\n`);
      done(1);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address !== null ? address.port : port;
      io.out(`http://127.0.0.1:${chosen}/ shows the pages of ${from}; stop it with Ctrl+C.\n`);
    });
  });
};

/** The file of an address; null where it is none of the folder. */
function fileOf(folder: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
