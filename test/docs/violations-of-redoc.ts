/**
 * What axe finds in the markup of Redoc itself, as the rule and the component, each with the reason why it stays. The
 * markup cannot be changed here. An entry that no longer occurs fails the test: remove it.
 */
export const violationsOfRedoc: Readonly<Record<string, string>> = {
  'heading-order Typography/H4': 'Redoc skips heading levels in responses (Redocly/redoc#2408).',
  'label-content-name-mismatch Button/Button':
    'The button that selects an example shows the name of the example, but its label is "Example".',
  'region Menu/MenuItem': 'The menu of Redoc is outside the landmarks.',
  'region styled component': 'The search button and the buttons below the menu are outside the landmarks.',
}
