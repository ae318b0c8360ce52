/**
 * A setting that the process cannot start with. The message is one line for whoever runs Parley: which setting, what is
 * wrong with it, what to do. It never repeats a value that may hold a password.
 */
export class ConfigError extends Error {
  override name = 'ConfigError'
}
