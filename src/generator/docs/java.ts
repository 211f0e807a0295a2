import { type Call, headersOf, urlOf } from './call.ts'
import { literal, notations } from './literal.ts'

/** A program for Java 17 without libraries. It prints the status and the body of the response. */
export function java(call: Call): string {
  const headers = Object.entries(headersOf(call)).map(
    ([name, value]) => `        .header(${string(name)}, ${string(value)})\n`,
  )
  return `${imports(call)}
class Sample {
  public static void main(String[] args) throws Exception {
    URI uri = URI.create(${string(urlOf(call))});
    HttpRequest request = HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + System.getenv("TOKEN"))
${headers.join('')}        ${methodOf(call)}
        .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body());
  }
}
`
}

const imports = ({ body }: Call) =>
  [
    'java.net.URI',
    'java.net.http.HttpClient',
    'java.net.http.HttpRequest',
    ...(body ? ['java.net.http.HttpRequest.BodyPublishers'] : []),
    'java.net.http.HttpResponse',
    'java.net.http.HttpResponse.BodyHandlers',
    'java.time.Duration',
  ]
    .map((name) => `import ${name};\n`)
    .join('')

/** The builder has methods of their own for GET, POST and PUT. */
function methodOf({ method, body }: Call): string {
  const publisher = body ? `BodyPublishers.ofString(${textBlock(literal(body.value, notations.json))})` : ''
  return ['GET', 'POST', 'PUT'].includes(method)
    ? `.${method}(${publisher})`
    : `.method(${string(method)}, ${publisher})`
}

const margin = '            '

/** A text block of Java 15 and later. It removes the margin. */
const textBlock = (text: string) =>
  `"""\n${margin}${escaped(text.replaceAll('\\', '\\\\')).replaceAll('\n', `\n${margin}`)}\n${margin}"""`

/** A string of JSON is also a string of Java with the same value. */
const string = (text: string) => escaped(JSON.stringify(text))

/** Java 17 reads a file in the encoding of the computer, so the other characters are escaped. */
const escaped = (text: string) =>
  text.replaceAll(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
