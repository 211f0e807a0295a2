/** Edits of the contract of boats, each with all changes that it makes. The ratings are written by hand. */
import type { Seed } from '../boats.ts'
import { both } from './both.ts'
import { deprecations } from './deprecations.ts'
import { extensions } from './extensions.ts'
import { operations } from './operations.ts'
import { parameters } from './parameters.ts'
import { requests } from './requests.ts'
import { responses } from './responses.ts'

export const seeds: Record<string, readonly Seed[]> = {
  operations,
  parameters,
  requests,
  responses,
  'requests and responses together': both,
  'extensions and examples': extensions,
  deprecations,
}
