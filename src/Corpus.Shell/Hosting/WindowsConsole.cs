using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Corpus.Shell.Hosting;

/// <summary>What a console of Windows must be told before it can show what others show.</summary>
[SupportedOSPlatform("windows")]
internal static class WindowsConsole
{
    private const int OutputHandle = -11;
    private const uint ProcessEscapes = 0x0004;

    /// <summary>Makes the console understand escape sequences; false where it cannot, and where the output is no console.</summary>
    public static bool TryEnableEscapes()
    {
        var handle = GetStdHandle(OutputHandle);
        return GetConsoleMode(handle, out var mode) && SetConsoleMode(handle, mode | ProcessEscapes);
    }

    /// <summary>Writes UTF-8 until the process ends: the old code pages have no curly quotation marks.</summary>
    public static void UseUtf8()
    {
        var before = Console.OutputEncoding;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.OutputEncoding = before;
    }

    [DllImport("kernel32.dll")]
    private static extern nint GetStdHandle(int handle);

    [DllImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetConsoleMode(nint handle, out uint mode);

    [DllImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetConsoleMode(nint handle, uint mode);
}
