/**
 * A queue of one: each task starts when the one before it has ended, well or badly.
 * @returns a function that takes a task and gives its outcome.
 */
export function inTurn(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
