/** How long a request may take, in milliseconds. */
export interface TimeLimits {
  /** Until the answer begins. */
  answer_ms: number;
  /** Between two pieces of it. */
  idle_ms: number;
  /** In all. */
  total_ms: number;
}

export interface TimeWatch {
  /** Ends the request when its time is up. */
  signal: AbortSignal;
  /** To be called for each piece that arrives. */
  alive: () => void;
  /** To be called at the end. */
  stop: () => void;
}

/** Watches over one request, which its signal ends when nothing arrives for too long, or when it takes too long in all. */
export function watchTime({ answer_ms, idle_ms, total_ms }: TimeLimits): TimeWatch {
  const controller = new AbortController();
  const expire = (ms: number, what: string) =>
    setTimeout(() => controller.abort(new Error(`${what} ${ms / 1000} seconds`)), ms);
  const total = expire(total_ms, 'the download was not complete after');
  let idle = expire(answer_ms, 'the server did not answer within');
  return {
    signal: controller.signal,
    alive: () => {
      clearTimeout(idle);
      idle = expire(idle_ms, 'the server sent nothing for');
    },
    stop: () => {
      clearTimeout(idle);
      clearTimeout(total);
    },
  };
}
