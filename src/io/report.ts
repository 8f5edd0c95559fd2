/**
 * A native module asks Node for a report of the process to learn which of its builds fits. Without this the report
 * would list the network interfaces, for which Node opens a socket; no data goes anywhere, but none has to be gathered.
 */
export function keepNetworkOutOfReports(): void {
  Object.assign(process.report ?? {}, { excludeNetwork: true });
}
