/** The content as data; a build makes it, and the package's `imports` say where it is. */
declare module '#content' {
  const data: import('./content.ts').ContentData;
  export default data;
}
