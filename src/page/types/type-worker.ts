import { types } from 'virtual:core';
import { libraries } from 'virtual:language-libraries';
import type { Answer, Question, QuestionKind } from '../../notebook/types/messages.ts';
import { TypeService } from '../../notebook/types/type-service.ts';

/** The compiler, in a thread of its own: it answers one question after the other. */
const service = new TypeService(new Map(libraries), types);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    if (data.sources) service.update(data.sources);
    answer = { answer: answerTo(data) };
  } catch (error) {
    answer = { failed: String(error) };
  }
  postMessage(answer);
});

function answerTo(question: Question): unknown {
  if (is(question, 'name')) return service.name(question.ask);
  if (is(question, 'choices')) return service.choices(question.ask);
  if (is(question, 'detail')) return service.detail(question.ask);
  if (is(question, 'call')) return service.call(question.ask);
  return service.problems();
}

function is<Kind extends QuestionKind>(question: Question, kind: Kind): question is Question<Kind> {
  return question.kind === kind;
}
