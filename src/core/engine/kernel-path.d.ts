/** The address of the built kernel, as the build puts it beside the code. */
declare module '*?kernel' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: as imports of files are written, see `?modulePath`
  export default address;
}
