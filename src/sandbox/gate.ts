/** Lets many works run at the same time, or one alone. A reset is alone: no request meets half of the data. */

export interface Gate {
  /** Runs work together with others. It waits while one work is alone. */
  together<T>(work: () => Promise<T>): Promise<T>
  /** Waits for the works in progress, then runs this work alone. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

export function openGate(): Gate {
  let inProgress = 0
  let closed: Promise<void> | null = null
  let whenEmpty: () => void = () => undefined
  return {
    async together(work) {
      while (closed) await closed
      inProgress++
      try {
        return await work()
      } finally {
        inProgress--
        if (inProgress === 0) whenEmpty()
      }
    },
    async alone(work) {
      while (closed) await closed
      const { promise, resolve } = Promise.withResolvers<void>()
      closed = promise
      try {
        if (inProgress > 0) {
          await new Promise<void>((empty) => {
            whenEmpty = empty
          })
        }
        return await work()
      } finally {
        closed = null
        resolve()
      }
    },
  }
}
