/** A command cannot do its work, for example because a file exists. The message is for the person who runs it. */
export class Refusal extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Refusal'
  }
}
