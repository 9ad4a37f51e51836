using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Goes the road; asks for the day where neither an option nor the data set says it and somebody is there to answer.</summary>
internal sealed class DayAsked(Screen screen)
{
    public async Task<RoadOutcome> EvaluateAsync(RoadRequest request, CancellationToken stop)
    {
        var outcome = await GoAsync(request, stop);
        screen.Detail(string.Create(CultureInfo.InvariantCulture, $"{outcome.Shelf.Packs.Count} packs were found, inspected and loaded in {outcome.Shelf.Elapsed.TotalMilliseconds:0} ms, while the data was read."));
        return outcome;
    }

    private async Task<RoadOutcome> GoAsync(RoadRequest request, CancellationToken stop)
    {
        try
        {
            return await Road.EvaluateAsync(request, stop);
        }
        catch (RoadRefusedException refused) when (refused.Reason == RoadRefusal.Day)
        {
            var answer = screen.Ask("Which day does the data speak for? (YYYY-MM-DD)");
            if (!DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw;
            }

            return await Road.EvaluateAsync(request with { AsOf = day }, stop);
        }
    }
}
