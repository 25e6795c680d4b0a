using Corpus.Shell;
using Corpus.Shell.Hosting;

// The engine must not phone home: nothing leaves the machine. It reads this before the first runspace.
Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");

return new ShellProgram(Terminal.OfProcess(), Path.Combine(AppContext.BaseDirectory, "module", "Corpus", "Corpus.psd1")).Run(args);
