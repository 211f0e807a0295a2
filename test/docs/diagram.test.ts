import { expect, test } from 'vitest'
import { lifeCycleDiagram } from '../../src/generator/docs/diagram.ts'
import { transitions } from '../../src/generator/docs/document.ts'
import { height, width } from '../../src/generator/docs/geometry.ts'
import { contract } from './document.ts'

/** Each arrow as [from>to, its label]. */
const arrows = (svg: string) =>
  [
    ...svg.matchAll(
      /data-move="(\w+)&gt;(\w+)"><path d="[^"]+" marker-end="[^"]+"><\/path><text[^>]*>([^<]*)</g,
    ),
  ].map(([, from, to, words]) => [`${from}>${to}`, words])

test('every transition has an arrow, and its label says who causes it', () => {
  const expected = transitions(contract()).map(({ from, to, by }) => [`${from}>${to}`, by.join(', ')])
  expect(expected.length).toBeGreaterThan(10)
  expect(arrows(lifeCycleDiagram(contract()))).toEqual(expected)
})

test('a transition that is added to the contract appears', () => {
  const more = contract()
  transitions(more).push({ from: 'ACT', to: 'PRE', by: ['search'], effect: '' })
  expect(arrows(lifeCycleDiagram(more))).toContainEqual(['ACT>PRE', 'search'])
})

test('a status without a position is rejected', () => {
  const more = contract()
  transitions(more).push({ from: 'STP', to: 'GONE', by: ['system'], effect: '' })
  expect(() => lifeCycleDiagram(more)).toThrow('no place for the status GONE')
})

test('nothing is drawn outside the picture, and every number is valid', () => {
  const svg = lifeCycleDiagram(contract())
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  for (const [, x, y] of svg.matchAll(/<text[^>]* x="([^"]+)" y="([^"]+)"/g)) {
    expect(Number(x)).toBeGreaterThan(0)
    expect(Number(x)).toBeLessThan(width)
    expect(Number(y)).toBeGreaterThan(0)
    expect(Number(y)).toBeLessThan(height)
  }
})

test('attribute names are in lower case, because Redoc converts them', () => {
  const attributes = [...lifeCycleDiagram(contract()).matchAll(/ ([\w-]+)="/g)].map(([, name]) => name)
  expect(attributes.filter((name) => name !== name?.toLowerCase())).toEqual([])
})
