/** What can be set when the page is built: VITE_SERVICE=https://… VITE_PAGE_SIZE=50. The defaults are for the mock. */
export const settings = {
  /** The URL of the service that the sign-in form suggests. */
  service: import.meta.env.VITE_SERVICE ?? 'http://127.0.0.1:4010',
  /** How many entries of a list are shown at first, and with each "Show more". */
  pageSize: Number(import.meta.env.VITE_PAGE_SIZE ?? 20),
}
