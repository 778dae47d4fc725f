/** Made by `npm run analyze`, so the types must do without it. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
