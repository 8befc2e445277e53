/** What cannot be read, in a sentence for the person who wrote it. */
export class Unreadable extends SyntaxError {}
