using System.Runtime.InteropServices;
using System.Text;
using Standfirst.App;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
FileTrouble.BeToldOfLimits();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await StandfirstApp.Run(args, StandardStreams.OfThisProcess(), stop.Token);

// The first signal asks for a clean stop; a second one takes its usual course and ends the process at once.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
