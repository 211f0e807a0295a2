/** The table of changes that a reviewer reads, as Markdown. */
import { type Change, ratings } from './compare/change.ts'
import { placeNameOf, whereOf } from './where.ts'

/** The places that a row names before it counts the others. */
const shownPlaces = 5

/** One row for each change, breaking changes first. The same change in several places is one row. */
export function tableOf(changes: readonly Change[]): string {
  const rows = new Map<string, { change: Change; places: string[] }>()
  for (const rating of ratings) {
    for (const change of changes.filter((each) => each.rating === rating)) {
      const { what, todo } = change
      const key = `${rating} ${what} ${todo}`
      const row = rows.get(key) ?? { change, places: [] }
      const place = rating === 'editorial' ? placeNameOf(change) : whereOf(change)
      if (!row.places.includes(place)) row.places.push(place)
      rows.set(key, row)
    }
  }
  return [
    '| Change | Where | Rating | What a partner must do |',
    '| --- | --- | --- | --- |',
    ...[...rows.values()].map(
      ({ change: { what, rating, todo }, places }) =>
        `| ${[what, placesOf(places), rating, todo].map(cell).join(' | ')} |`,
    ),
  ].join('\n')
}

function placesOf(places: readonly string[]): string {
  const rest = places.length - shownPlaces
  return [...places.slice(0, shownPlaces), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

/** A text that cannot end its cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
