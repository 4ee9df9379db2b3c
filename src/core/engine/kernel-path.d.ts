/** The address of the built kernel, as the bundler emits it. */
declare module '*?kernel' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: as imports of files are written, see `?modulePath`
  export default address;
}
