/** Every transition of a patient: from, to, cause. Any other transition is not allowed. */

export type Status = 'NEW' | 'PRE' | 'ACT' | 'SUS' | 'STP'
/** user: by a request; search: by requesting a search; system: after 42 days without activity. */
export type Mover = 'user' | 'search' | 'system'

export interface Transition {
  readonly from: Status
  readonly to: Status
  readonly by: readonly Mover[]
  /** The effect of the transition, in key words. */
  readonly effect: RegExp
}

/**
 * Source: WMDA "Patient states and their effect on automatic updating of search results", WMDA 3.4, and "Patient
 * life cycle" for the moves by the system and out of STP.
 */
export const transitions: readonly Transition[] = [
  { from: 'NEW', to: 'PRE', by: ['search'], effect: /once.*not .*automatic/i },
  { from: 'NEW', to: 'STP', by: ['user', 'system'], effect: /nothing to (remove|delete)/i },
  { from: 'PRE', to: 'PRE', by: ['user'], effect: /(stays|not change|unchanged).*activity/i },
  { from: 'PRE', to: 'ACT', by: ['user'], effect: /every 24 hours/i },
  { from: 'PRE', to: 'SUS', by: ['user'], effect: /results (stay|remain|are kept).*42 days/i },
  { from: 'PRE', to: 'STP', by: ['user', 'system'], effect: /results are deleted/i },
  { from: 'ACT', to: 'ACT', by: ['user'], effect: /(stays|not change|unchanged).*activity/i },
  { from: 'ACT', to: 'SUS', by: ['user'], effect: /results (stay|remain|are kept).*42 days/i },
  { from: 'ACT', to: 'STP', by: ['user', 'system'], effect: /results are deleted/i },
  { from: 'SUS', to: 'ACT', by: ['user'], effect: /refresh\w* (starts|resumes)|starts again|resume/i },
  { from: 'SUS', to: 'SUS', by: ['user'], effect: /(stays|not change|unchanged).*activity/i },
  { from: 'SUS', to: 'STP', by: ['user', 'system'], effect: /results are deleted/i },
  { from: 'STP', to: 'ACT', by: ['user'], effect: /reactivated.*(do|are) not (come back|restored)/i },
  { from: 'STP', to: 'SUS', by: ['user'], effect: /reactivated.*(do|are) not (come back|restored)/i },
  { from: 'STP', to: 'STP', by: ['user'], effect: /(six|6) months/i },
]
