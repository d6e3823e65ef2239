/** A web server on this machine that answers as a test tells it to. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Answer = (request: IncomingMessage, response: ServerResponse, turn: number) => void;

export interface UnrulyServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Serves a path; the answer is told how many requests for it came before. */
  on: (path: string, answer: Answer) => string;
  /** The requests for a path so far. */
  requests: (path: string) => IncomingMessage[];
  close: () => Promise<void>;
}

export async function startServer(): Promise<UnrulyServer> {
  const answers = new Map<string, Answer>();
  const seen = new Map<string, IncomingMessage[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = seen.get(path) ?? [];
    seen.set(path, [...before, request]);
    response.on('error', () => undefined);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response, before.length);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const origin = `http://127.0.0.1:${port ?? 0}`;
  return {
    origin,
    on: (path, answer) => {
      answers.set(path, answer);
      return origin + path;
    },
    requests: (path) => seen.get(path) ?? [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
