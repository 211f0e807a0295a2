/**
 * The place in the script of Redoc that selects the code sample of the selected language: the first one, whichever example
 * of the request body is selected. The names are those of the minified script, so they are groups.
 */
const choice =
  /let (?<found>\w+)=(?<samples>\w+)\?\.find\(\k<found>=>(?<key>\w+)\(\k<found>\)===(?<language>\w+)\);return \k<found>\?\k<found>\.source:(?<otherwise>`(?:[^`]*`){5})\},\[\k<language>,\k<samples>,(?<translate>\w+)\]\)/g

/** Before it, the same function selects the example with the number of the example. */
const selected = /\w+=\w+\[(?<index>\w+)\]\?\?\w+\[0\],\{languages:/g

/** How far before the choice of the sample the example is selected, in characters. */
const reach = 2_000

/**
 * Redoc has one sample for each language. This selects the sample that has the number of the selected example, because
 * every operation has its samples in the order of its examples.
 *
 * @throws if Redoc has another script than the one for which this was written
 */
export function withSampleOfExample(html: string): string {
  const [place, ...others] = html.matchAll(choice)
  const index =
    place && [...html.slice(place.index - reach, place.index).matchAll(selected)].at(-1)?.groups?.index
  if (!place?.groups || !index || others.length > 0)
    throw new Error(
      'Redoc does not select code samples as expected. See src/generator/docs/sample-of-example.ts.',
    )
  const { found, samples, key, language, otherwise, translate } = place.groups
  const changed =
    `let ${found}=${samples}?.filter(${found}=>${key}(${found})===${language})[${index}];` +
    `return ${found}?${found}.source:${otherwise}},[${language},${samples},${translate},${index}])`
  return html.slice(0, place.index) + changed + html.slice(place.index + place[0].length)
}
