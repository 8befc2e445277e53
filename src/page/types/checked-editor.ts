import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

export interface CheckedEditor {
  /** The name of its cell. */
  readonly cell: string;
  readonly view: EditorView;
  /** Shows a text beside the buttons of its cell. */
  say(text: string): void;
}

/** The compiler beside the open editors. */
export interface Checking {
  /** Returns the extension that checks types in an editor. */
  join(editor: CheckedEditor): Extension;
  leave(editor: CheckedEditor): void;
  stop(): void;
}
