import { types } from 'virtual:core';
import { libraries } from 'virtual:language-libraries';
import type {
  CompilerRequest,
  CompilerResponse,
  RequestKind,
} from '../../notebook/types/compiler-requests.ts';
import { TypeService } from '../../notebook/types/type-service.ts';

/** The compiler, in a thread of its own: it answers one request after the other. */
const service = new TypeService(new Map(libraries), types);
const answers: Record<RequestKind, (...input: never[]) => unknown> = service;

addEventListener('message', ({ data }: MessageEvent<CompilerRequest>) => {
  let response: CompilerResponse;
  try {
    if (data.sources) service.update(data.sources);
    response = { answer: answers[data.kind](...(data.input as never[])) };
  } catch (error) {
    response = { error: String(error) };
  }
  postMessage(response);
});
