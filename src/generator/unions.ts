/**
 * Converts a oneOf of the contract to one zod expression. A discriminator or the presence of a member selects the
 * branch.
 */
import { rejects } from '../../openapi/governance/dialect.js'
import { type Contract, literal } from './bundle.ts'
import { type Json, Untranslatable } from './untranslatable.ts'

/** The zod expression of a oneOf. @throws Untranslatable if the contract does not say how to select the branch */
export const unionOf = (contract: Contract, schema: Json, place: string): string =>
  schema['x-branch'] ? branched(contract, schema, place) : discriminated(contract, schema, place)

function discriminated(contract: Contract, schema: Json, place: string): string {
  const { oneOf, discriminator } = schema
  const name = discriminator?.propertyName
  if (!name)
    throw new Untranslatable(place, 'a oneOf needs a discriminator, x-branch, or different simple types')
  const at = `${place}/discriminator`
  const mapping: Record<string, string> = discriminator.mapping ?? {}
  const mapped: string[] = []
  const branches: string[] = oneOf.map((branch: Json, index: number) => {
    const atBranch = `${place}/oneOf/${index}`
    const { value, name: target } = contract.follow('schemas', branch, atBranch)
    if (!target) throw new Untranslatable(atBranch, 'a branch must be a $ref')
    if (value.type !== 'object' || !value.required?.includes(name))
      throw new Untranslatable(atBranch, `a branch must be an object that requires ${name}`)
    const property = value.properties?.[name]
    const codes: string[] = contract.follow('schemas', property, atBranch).value?.enum ?? []
    const own = Object.keys(mapping).filter((key) => mapping[key] === branch.$ref)
    if (codes.length === 0 || literal([...codes].sort()) !== literal([...own].sort())) {
      throw new Untranslatable(at, `the mapping and the codes of ${branch.$ref} differ`)
    }
    if (mapped.some((code) => own.includes(code)))
      throw new Untranslatable(atBranch, 'a branch is listed twice')
    mapped.push(...own)
    return contract.prefix + target
  })
  if (mapped.length < Object.keys(mapping).length)
    throw new Untranslatable(at, 'the mapping leads to something that is no branch')
  return `z.discriminatedUnion(${literal(name)}, [${branches.join(', ')}])`
}

/** Two forms. A member that only one of them has selects the branch. */
function branched(contract: Contract, schema: Json, place: string): string {
  if (schema.discriminator) throw new Untranslatable(`${place}/discriminator`, 'Remove it. x-branch decides.')
  const at = `${place}/x-branch`
  const { member, present, absent } = schema['x-branch']
  const branches = schema.oneOf.map((branch: Json, index: number) => {
    const { value, name } = contract.follow('schemas', branch, `${place}/oneOf/${index}`)
    if (!name) throw new Untranslatable(`${place}/oneOf/${index}`, 'a branch must be a $ref')
    return { value, name }
  })
  const branch = (name: string) => branches.find((each: { name: string }) => each.name === name)?.value
  if (branches.length !== 2 || !branch(present)?.required?.includes(member)) {
    throw new Untranslatable(at, `one of two branches must be ${present} and require ${member}`)
  }
  if (!branch(absent) || !rejects(branch(absent), member)) {
    throw new Untranslatable(at, `the other branch must be ${absent} and forbid ${member}`)
  }
  return `z.xor([${branches.map(({ name }: { name: string }) => contract.prefix + name).join(', ')}])`
}
