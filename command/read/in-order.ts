/**
 * Does jobs, at most `most` at once, and gives what comes of them in the order of the jobs, each as soon as it and all
 * before it are done. A job is taken from its source only when there is room for it, so that neither waiting jobs nor
 * finished ones pile up while the reader of the results is slow.
 */
export async function* inOrder<J, R>(
  jobs: AsyncIterable<J> | Iterable<J>,
  run: (job: J) => Promise<R> | R,
  most: number
): AsyncGenerator<R> {
  const source = iterate(jobs);
  const running: Promise<R>[] = [];
  let next: Promise<IteratorResult<J>> | null = null;
  for (let ended = false; !ended || running.length > 0;) {
    if (!ended && running.length < most) next ??= source.next();
    const arrived: IteratorResult<J> | null = await Promise.race([
      ...(next ? [next] : []),
      ...(running[0] ? [running[0].then(() => null)] : [])
    ]);
    if (arrived === null) {
      yield await running.shift()!;
      continue;
    }
    next = null;
    if (arrived.done) ended = true;
    else running.push(started(run, arrived.value));
  }
}

async function* iterate<J>(jobs: AsyncIterable<J> | Iterable<J>): AsyncGenerator<J> {
  yield* jobs;
}

/** A failure is told when its turn comes; until then nobody waits for it, which is no reason to end the process. */
function started<J, R>(run: (job: J) => Promise<R> | R, job: J): Promise<R> {
  const done = Promise.resolve().then(() => run(job));
  done.catch(() => {});
  return done;
}
