/** A file of assets/ as its text, put in its own script by the bundler. */
declare module '#assets/*?raw' {
  const text: string;
  export default text;
}
