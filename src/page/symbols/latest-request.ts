let questions = 0;

/** What belongs to a question that a later one has replaced is dropped. Gives what tells it. */
export function watch(): () => boolean {
  const own = (questions += 1);
  return () => own === questions;
}
