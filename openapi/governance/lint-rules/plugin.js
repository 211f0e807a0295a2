// The rules for the dialect and the style of this contract. Each rule is a file in this folder. Its comment says why it
// exists, and a document in test/governance/broken violates it.

import { answersHaveNamedExamples } from './answers-have-named-examples.js'
import { boundedArrays } from './bounded-arrays.js'
import { boundedStrings } from './bounded-strings.js'
import { codesAreExplained } from './codes-are-explained.js'
import { componentNamesAreFree } from './component-names-are-free.js'
import { componentNamesAreUnique } from './component-names-are-unique.js'
import { deprecationsAreAnnounced } from './deprecations-are-announced.js'
import { described } from './described.js'
import { examplePairs } from './example-pairs.js'
import { examplesEverywhere } from './examples-everywhere.js'
import { forbiddenProperties } from './forbidden-properties.js'
import { infoIsComplete } from './info-is-complete.js'
import { keywordValues } from './keyword-values.js'
import { knownKeywords } from './known-keywords.js'
import { namedSchemas } from './named-schemas.js'
import { namesAreCamelCase } from './names-are-camel-case.js'
import { noRefSiblings } from './no-ref-siblings.js'
import { nullAgrees } from './null-agrees.js'
import { oneOfHasDiscriminator } from './one-of-has-discriminator.js'
import { problemExamplesAgree } from './problem-examples-agree.js'
import { problemsAreRegistered } from './problems-are-registered.js'
import { refusalsAreProblems } from './refusals-are-problems.js'
import { registeredExtensions } from './registered-extensions.js'
import { requiredAreProperties } from './required-are-properties.js'
import { requiredKeywords } from './required-keywords.js'
import { sameCodes } from './same-codes.js'
import { scopesAreDeclared } from './scopes-are-declared.js'
import { scopesFitMethods } from './scopes-fit-methods.js'
import { serversByEnvironment } from './servers-by-environment.js'
import { soundDefaults } from './sound-defaults.js'
import { standardRefusals } from './standard-refusals.js'
import { transitionsAreSound } from './transitions-are-sound.js'
import { typedSchemas } from './typed-schemas.js'
import { verbsFitMethods } from './verbs-fit-methods.js'

export default function contract() {
  return {
    id: 'contract',
    rules: {
      oas3: {
        'known-keywords': knownKeywords,
        'required-keywords': requiredKeywords,
        'keyword-values': keywordValues,
        'registered-extensions': registeredExtensions,
        'typed-schemas': typedSchemas,
        'forbidden-properties': forbiddenProperties,
        'required-are-properties': requiredAreProperties,
        'bounded-strings': boundedStrings,
        'bounded-arrays': boundedArrays,
        'sound-defaults': soundDefaults,
        'no-ref-siblings': noRefSiblings,
        'named-schemas': namedSchemas,
        'names-are-camel-case': namesAreCamelCase,
        'component-names-are-unique': componentNamesAreUnique,
        'component-names-are-free': componentNamesAreFree,
        'one-of-has-discriminator': oneOfHasDiscriminator,
        'null-agrees': nullAgrees,
        'codes-are-explained': codesAreExplained,
        'same-codes': sameCodes,
        'deprecations-are-announced': deprecationsAreAnnounced,
        described,
        'examples-everywhere': examplesEverywhere,
        'example-pairs': examplePairs,
        'answers-have-named-examples': answersHaveNamedExamples,
        'scopes-are-declared': scopesAreDeclared,
        'scopes-fit-methods': scopesFitMethods,
        'transitions-are-sound': transitionsAreSound,
        'problems-are-registered': problemsAreRegistered,
        'problem-examples-agree': problemExamplesAgree,
        'refusals-are-problems': refusalsAreProblems,
        'standard-refusals': standardRefusals,
        'verbs-fit-methods': verbsFitMethods,
        'info-is-complete': infoIsComplete,
        'servers-by-environment': serversByEnvironment,
      },
    },
  }
}
