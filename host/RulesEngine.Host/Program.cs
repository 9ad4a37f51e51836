using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using RulesEngine.Application;
using RulesEngine.Host;
using RulesEngine.Host.Briefing;
using RulesEngine.Host.Commands;
using RulesEngine.Host.Isolation;
using RulesEngine.Host.Output;
using RulesEngine.Host.Watching;
using RulesEngine.Plugins;

// Every word the product writes is chosen by the product: the machine's culture decides nothing.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var root = CommandTree.Root();
var parsed = root.Parse(args);
var screen = Screen.Of(parsed);
if (CommandTree.Mistakes(parsed) is { Count: > 0 } mistakes)
{
    screen.Mistakes(mistakes, parsed.CommandResult.Command);
    return ExitCodes.WrongUsage;
}

PackIncidents.Watch(ended =>
{
    screen.Problem(ended.ToString());
    return ExitCodes.PackOrRuleFailed;
});

var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
builder.Logging.SetMinimumLevel(Screen.IsVerbose(parsed) ? LogLevel.Debug : LogLevel.Warning);
builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services.Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true);
builder.Services.AddSingleton(screen);
builder.Services.AddSingleton<IBriefingRenderer, PdfBriefingRenderer>();
builder.Services.AddSingleton<IBriefingRenderer, HtmlBriefingRenderer>();
builder.Services.AddSingleton<DayAsked>();
builder.Services.AddCommands();
WatchCommand.AddServices(builder.Services, parsed);

using var host = builder.Build();
try
{
    // Made before the host starts, which would tell of a wrong option in its own words.
    host.Services.GetService<WatchOptions>();
    await host.StartAsync();
}
catch (RoadRefusedException refused)
{
    PackIncidents.Finish();
    screen.Problem(refused.Message);
    return ExitCodes.WrongUsage;
}

var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
var code = await CommandTree.RunAsync(parsed, host.Services, screen, stopping);
await host.StopAsync(CancellationToken.None);

PackIncidents.Finish();
Worker.Finish();

// A thread that a pack left behind must not keep the process alive.
Environment.Exit(code);
return code;
