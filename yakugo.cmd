@echo off
rem Starts Yakugo on Windows: finds a JDK, builds if the jar is missing, runs the command.
rem   YAKUGO_JAVA_OPTS  further options for Java, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
set "YAKUGO_HOME=%~dp0"
set "YAKUGO_HOME=%YAKUGO_HOME:~0,-1%"
rem In a release the jar lies beside the launcher, and there is nothing to build.
set "TARGET=%YAKUGO_HOME%\target"
if exist "%YAKUGO_HOME%\yakugo.jar" set "TARGET=%YAKUGO_HOME%"
set "JAR=%TARGET%\yakugo.jar"
set "JDK="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :consider "%%~dpJ.."
for %%R in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
) do if not defined JDK for /d %%J in ("%%~R\*") do if not defined JDK call :consider "%%~J"
if defined JDK goto build
>&2 echo yakugo: Yakugo needs a JDK 21 or newer and found none; install one, for example Temurin 25 from https://adoptium.net.
exit /b 2

:build
if exist "%JAR%" goto run
where mvn >nul 2>nul
if not errorlevel 1 goto maven
>&2 echo yakugo: Yakugo has to be built first and Maven was not found; install it from https://maven.apache.org.
exit /b 2

:maven
>&2 echo Building Yakugo, once: about a minute ...
if not exist "%YAKUGO_HOME%\target" mkdir "%YAKUGO_HOME%\target"
set "JAVA_HOME=%JDK%"
pushd "%YAKUGO_HOME%"
call mvn -B -q -Dquick -Dmaven.test.skip=true package > "target\build.log" 2>&1
popd
if exist "%JAR%" goto run
>&2 echo yakugo: The build failed; "%YAKUGO_HOME%\target\build.log" says why.
exit /b 2

rem The laboratory stands beside the sources and is not part of the program.
:run
if not "%~1"=="measure" goto start
"%JDK%\bin\java" %YAKUGO_JAVA_OPTS% -cp "%YAKUGO_HOME%\target\yakugo-lab.jar;%JAR%" "-Dyakugo.home=%YAKUGO_HOME%" org.yakugo.lab.Laboratory %*
exit /b %ERRORLEVEL%

rem Classes that were loaded once are kept for the next start.
:start
"%JDK%\bin\java" -XX:+UseSerialGC -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%TARGET%\start.jsa" -Xlog:disable -Xlog:all=error:stderr %YAKUGO_JAVA_OPTS% "-Dyakugo.home=%YAKUGO_HOME%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Keeps the JDK in the folder if it is 21 or newer.
:consider
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "FEATURE=0"
for /f "usebackq tokens=1,2 delims==" %%V in ("%~1\release") do if "%%V"=="JAVA_VERSION" set "FEATURE=%%~W"
for /f "delims=.-+ " %%N in ("%FEATURE%") do set "FEATURE=%%N"
if %FEATURE% GEQ 21 set "JDK=%~f1"
exit /b
