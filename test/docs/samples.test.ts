import { expect, test } from 'vitest'
import { callsOf } from '../../src/generator/docs/call.ts'
import { curl } from '../../src/generator/docs/curl.ts'
import { operations } from '../../src/generator/docs/document.ts'
import { java } from '../../src/generator/docs/java.ts'
import { literal } from '../../src/generator/docs/literal.ts'
import { python } from '../../src/generator/docs/python.ts'
import { withSamples } from '../../src/generator/docs/samples.ts'
import { typescript } from '../../src/generator/docs/typescript.ts'
import { contract } from './document.ts'

/** The requests of an operation, after a change of the contract. */
const calls = (operationId: string, change = (_: ReturnType<typeof contract>) => {}) => {
  const read = contract()
  change(read)
  for (const [path, item] of Object.entries(read.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId === operationId) return callsOf(read, path, method, operation)
    }
  }
  throw new Error(operationId)
}

/** The first request. */
const call = (...args: Parameters<typeof calls>) => {
  const [first] = calls(...args)
  if (!first) throw new Error('no request')
  return first
}

test('every operation has a sample in each language for each example, in the order of the examples', () => {
  for (const operation of operations(withSamples(contract()))) {
    const [content] = Object.values(operation.requestBody?.content ?? {})
    const count = Object.keys(content?.examples ?? { none: {} }).length
    expect(
      operation['x-codeSamples']?.map(({ label }) => label),
      operation.operationId,
    ).toEqual(['curl', 'TypeScript', 'Python', 'Java'].flatMap((label) => Array(count).fill(label)))
  }
  const isLink = (each: ReturnType<typeof call>) => python(each).includes('"patient": {"MCID": 1032}')
  expect(calls('createLimsCase').map(isLink)).toEqual([false, true])
})

test('the contract itself is not changed', () => {
  const read = contract()
  withSamples(read)
  expect(read).toEqual(contract())
})

test('required parameters and list items are encoded in the URL', () => {
  expect(curl(call('retrievePatient'))).toContain("/api/v2/patients?wmdaId=100002' \\\n")
  expect(curl(call('listPatients'))).toContain("/api/v2/patients/list?status=ACT%7CNEW' \\\n")
  expect(typescript(call('listPatients'))).toContain("params: { query: { status: ['ACT', 'NEW'] } }")
})

test('a required header is sent', () => {
  const demanding = call('updatePatient', ({ components }) => {
    Object.assign(components.parameters.IfMatch ?? {}, { required: true })
  })
  expect(curl(demanding)).toContain(`-H 'If-Match: "1"' \\\n`)
  expect(typescript(demanding)).toContain(`params: { header: { 'If-Match': '"1"' } }`)
})

test('a request body is sent with the first media type of the contract', () => {
  expect(curl(call('updateLimsPatient'))).toMatch(
    /-X PATCH .*\n.*\n.*\n {2}-H 'Content-Type: application\/merge-/,
  )
  // The client package sends it.
  expect(typescript(call('updateLimsPatient'))).not.toContain('Content-Type')
})

test('if the contract lacks something that a sample needs, the error names it', () => {
  expect(() =>
    call('retrievePatient', ({ components }) => delete components.parameters.WmdaIdParameter?.example),
  ).toThrow('retrievePatient: the parameter wmdaId has no example')
  expect(() =>
    call('requestSearch', ({ paths }) => {
      const content = paths['/api/v2/searches']?.post?.requestBody?.content['application/json']
      Object.assign(content ?? {}, { examples: {} })
    }),
  ).toThrow('requestSearch: the body has no example')
  expect(() => call('retrievePatient', (read) => read.servers.splice(0))).toThrow(
    'The contract has no server',
  )
})

test('quotation marks are escaped in the shell and in TypeScript', () => {
  const odd = `O'Neill "\\' \\"`
  const { body, ...rest } = call('searchPatientList')
  expect(body?.mediaType).toBe('application/json')
  const shown = curl({ ...rest, body: { mediaType: 'application/json', value: odd } })
  expect(shown).toContain(`-d '"O'\\''Neill`)
  // biome-ignore lint/security/noGlobalEval: what the literal says is what counts
  expect(globalThis.eval(literal(odd))).toBe(odd)
})

test('a literal is split if a line would be too long', () => {
  expect(literal({ a: [1, null, true], 'b-c': {} })).toBe("{ a: [1, null, true], 'b-c': {} }")
  const long = 'x'.repeat(70)
  expect(literal({ a: { b: [long, long] } })).toBe(
    `{\n  a: {\n    b: [\n      '${long}',\n      '${long}',\n    ],\n  },\n}`,
  )
})

/** A request whose body has every kind of value. */
const odd = (): ReturnType<typeof call> => ({
  ...call('assignUserToPatient'),
  body: {
    mediaType: 'application/json',
    value: { yes: true, no: false, none: null, number: 1.5, text: `"'\\ é \n` },
  },
})

test('a Python sample is written as people write it', () => {
  expect(python(call('updateLimsPatient'))).toBe(`import os

import requests

response = requests.patch(
    "http://127.0.0.1:8080/api/v4/lims/patients/P000001032",
    headers={
        "Authorization": f"Bearer {os.environ['TOKEN']}",
        "Content-Type": "application/merge-patch+json",
    },
    json={"address": {"street1": "2 Test Street"}},
    timeout=60,
)
print(response.status_code, response.text)
`)
  expect(python(odd())).toContain(String.raw`
        "yes": True,
        "no": False,
        "none": None,
        "number": 1.5,
        "text": "\"'\\ é \n",
    },`)
  expect(python(call('listPatients'))).toContain('\n    params={"status": "ACT|NEW"},\n')
})

test('a Java sample is written as people write it', () => {
  expect(java(call('updateLimsPatient'))).toBe(`import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

class Sample {
  public static void main(String[] args) throws Exception {
    URI uri = URI.create("http://127.0.0.1:8080/api/v4/lims/patients/P000001032");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + System.getenv("TOKEN"))
        .header("Content-Type", "application/merge-patch+json")
        .method("PATCH", BodyPublishers.ofString("""
            {"address": {"street1": "2 Test Street"}}
            """))
        .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body());
  }
}
`)
  expect(java(call('listPatients'))).toContain('        .GET()\n')
  // A text block removes one level of escapes. What remains is JSON.
  expect(java(odd())).toContain(String.raw`"text": "\\"'\\\\ \u00e9 \\n"`)
})
