/**
 * Loaded into every server before its program (`node --import`): tells the bench what the process has used, over the
 * channel to its parent.
 */
process.on('message', () => {
  process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() })
})
// The channel alone does not keep the server running.
process.channel?.unref()
