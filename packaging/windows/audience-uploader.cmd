@echo off
rem The command line of the installed app: the app's own binary, without a window.
"%~dp0..\..\Audience Uploader.exe" --cli --disable-gpu --log-level=3 -- %*
